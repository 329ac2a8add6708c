/** What messages are about, as their readers choose: in the order of the page. */
export const MESSAGE_GROUPS = {
	returns: 'Returns and what they ask',
	tenders: 'Tenders and bids',
	grants: 'Grants and money',
	places: 'Places',
	papers: 'Board papers',
	account: 'Your account',
} as const;

export type MessageGroup = keyof typeof MESSAGE_GROUPS;

/** How a message comes to its reader: a mail of its own, in the letter of the morning, or in the portal’s list alone. */
export type MessageWay = 'at-once' | 'daily' | 'portal';
