/** The cohorts that a return for a contract quarter reports on: this quarter's and last quarter's, which is frozen with it (domain guide §4). Newest first. */
export const openCohorts = (periodNumber: number): readonly number[] =>
	[periodNumber, periodNumber - 1].filter((cohort) => cohort >= 1);
