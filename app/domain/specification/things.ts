/** What a measure's counts are of, one and many. A short list, so that pages say "1 session" and "2 sessions". */
export const THINGS = {
	people: ['person', 'people'],
	partners: ['partner', 'partners'],
	children: ['child', 'children'],
	contacts: ['contact', 'contacts'],
	sessions: ['session', 'sessions'],
	events: ['event', 'events'],
	groups: ['group', 'groups'],
	organisations: ['organisation', 'organisations'],
	referrals: ['referral', 'referrals'],
	incidents: ['incident', 'incidents'],
} as const satisfies Readonly<Record<string, readonly [one: string, many: string]>>;

export type Things = keyof typeof THINGS;
