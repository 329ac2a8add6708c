/** The questions of a return's narrative (domain guide §4). A query or a comparison names one by its key. */
export const NARRATIVE_QUESTIONS = ['went-well', 'went-badly', 'risks', 'actions', 'requests'] as const;
export type NarrativeQuestion = (typeof NARRATIVE_QUESTIONS)[number];

export const NARRATIVE_LABELS: Readonly<Record<NarrativeQuestion, string>> = {
	'went-well': 'What went well',
	'went-badly': 'What did not go well',
	risks: 'Risks',
	actions: 'Actions',
	requests: 'Requests of the commissioner',
};
