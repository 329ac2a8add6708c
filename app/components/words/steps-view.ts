/** What has happened: who did what and when, and what they said. */
export interface StepView {
	readonly key: string;
	readonly what: string;
	readonly by: string;
	readonly words?: string;
}

/** A day of a record's life. */
export interface TimelineStepView {
	readonly key: string;
	/** "31 July 2017" */
	readonly day: string;
	readonly what: string;
	readonly by: string | null;
	/** Planned is for somebody to do; what is to come passes by itself. */
	readonly standing: 'done' | 'to-come' | 'planned' | 'missed';
}
