import type { BoxError } from '../../../../components/layout/question.ts';
import { needsOf, type SendPagesRefusal } from '../../../../domain/programme/decide-sending-pages.ts';
import type { Asked, Worded } from '../../../../http/form-of.ts';
import type { AreaPagesFacts } from '../../../../operations/area-page/show-area-pages.ts';
import { ADDED_BY_ITSELF, NEEDS, publicPagesPath, wordsOfPage } from '../page-words.ts';

/** What will be public, word for word, and for which areas. */
export function sendForm({ programme, areas, toSend }: AreaPagesFacts): Asked {
	const needs = needsOf(toSend);
	const { name, whoItIsFor, referral, interventions } = toSend;
	const said = {
		name,
		whoItIsFor,
		howToRefer: referral.howToRefer ?? 'Not written yet',
		contact: referral.contact ?? 'Not written yet',
		interventions,
	};
	return {
		title: 'Send public pages for approval',
		caption: programme.name,
		back: publicPagesPath(programme.slug),
		intro: [
			'These words go to a second person. Nothing is public until they have approved it.',
			ADDED_BY_ITSELF,
		],
		inset: needs.map((need) => NEEDS[need]),
		blocks: [{ kind: 'facts', rows: wordsOfPage(said) }],
		questions: [
			{
				kind: 'some-of',
				name: 'areaIds',
				label: 'Which areas’ pages are sent?',
				choices: areas.map((area) => ({ value: area.areaId, text: area.name })),
			},
		],
		suggested: { areaIds: areas.map(({ areaId }) => areaId) },
		version: programme.version,
		button: needs.length > 0 || areas.length === 0 ? null : { text: 'Send the pages for approval' },
	};
}

export function sendRefusal(refusal: Worded<SendPagesRefusal>): readonly BoxError[] {
	switch (refusal.code) {
		case 'no-area':
			return [{ field: 'areaIds', message: 'Select areas of the programme' }];
		case 'incomplete':
			return refusal.needs.map((need) => ({ field: '', message: NEEDS[need] }));
	}
}
