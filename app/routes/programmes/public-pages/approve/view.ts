import type { BoxError } from '../../../../components/layout/question.ts';
import type { Actor } from '../../../../domain/access/actor.ts';
import { accountOf, areOnePerson } from '../../../../domain/access/same-person.ts';
import { SEND_BACK_REASONS } from '../../../../domain/programme/area-page.ts';
import type { PageApprovalRefusal } from '../../../../domain/programme/decide-page-approval.ts';
import type { Asked, Worded } from '../../../../http/form-of.ts';
import type { AreaPagesFacts } from '../../../../operations/area-page/show-area-pages.ts';
import { ADDED_BY_ITSELF, publicPagesPath, SEND_BACK, wordsBlocks } from '../page-words.ts';

/** What a second person reads before the public does. */
export function approveForm({ programme, pages }: AreaPagesFacts, actor: Actor): Asked {
	const waiting = pages.filter(({ state }) => state === 'waiting');
	const own = waiting.filter(({ sentBy }) => areOnePerson(sentBy, accountOf(actor)));
	const others = waiting.filter((page) => !own.includes(page));
	return {
		title: 'Approve public pages',
		caption: programme.name,
		back: publicPagesPath(programme.slug),
		intro: ['Once you approve a page anybody can read it.', ADDED_BY_ITSELF],
		inset: [
			...(own.length > 0 ? ['You sent pages that wait, so somebody else decides on those.'] : []),
			...(waiting.length === 0 ? ['No page waits for approval.'] : []),
		],
		blocks: wordsBlocks(waiting),
		questions:
			others.length === 0
				? []
				: [
						{
							kind: 'some-of',
							name: 'pageIds',
							label: 'Which pages do you decide on?',
							choices: others.map(({ id, areaName }) => ({ value: id, text: areaName })),
						},
						{
							kind: 'one-of',
							name: 'decision',
							label: 'Do you approve them?',
							choices: [
								{ value: 'approve', text: 'Yes, make them public' },
								{
									value: 'send-back',
									text: 'No, send them back',
									asks: {
										kind: 'one-of-many',
										name: 'reason',
										label: 'Why are they sent back?',
										choices: SEND_BACK_REASONS.map((value) => ({ value, text: SEND_BACK[value] })),
									},
								},
							],
						},
					],
		suggested: { pageIds: others.map(({ id }) => id) },
		button: others.length === 0 ? null : { text: 'Save the decision' },
	};
}

export function approveRefusal(refusal: Worded<PageApprovalRefusal>): BoxError {
	switch (refusal.code) {
		case 'no-page':
			return { field: 'pageIds', message: 'Select at least one page' };
		case 'not-waiting':
			return {
				field: '',
				message: 'Somebody has decided on a page, or sent it again, meanwhile. Read what waits now',
			};
		case 'sent-it-themselves':
			return { field: '', message: 'You sent one of these pages, so somebody else must approve it' };
	}
}
