/**
 * `likely`: what can hardly be anything but a telephone number or an e-mail address, so that published texts stay whole.
 * `possible`: also what could be one, as in a report one number too many covered does no harm.
 */
export type Certainty = 'likely' | 'possible';
