/** Everybody's in demonstration mode, shown on a page there. Production refuses to start over demonstration people. */
export const DEMONSTRATION_PASSWORD = 'Demonstration-2026';
