/** Whose recipe for checking each change is laid into a new workspace. */
export const CI_SERVICES = ['github', 'gitlab', 'none'] as const;
export type CiService = (typeof CI_SERVICES)[number];
