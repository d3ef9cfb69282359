/**
 * Commands, formats, flags and tests that the guides tell of and that are still being made. A guide is run up to the first line
 * that needs one of them; empty when all are there. A test fails as soon as one exists, so that none stays by oversight.
 */
export const PENDING: readonly string[] = [];
