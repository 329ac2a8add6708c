import type { APerson } from '../../../scripts/starting-data/factories/person.ts';
import type { Services } from '../../services.ts';
import { as, type TenderInHand } from '../tender/tenders.test-data.ts';
import { answerClarification } from './answer-clarification.ts';
import { askClarification } from './ask-clarification.ts';

export const ask = (
	it: TenderInHand,
	by: APerson,
	words: string,
	{ services = it.services, commandId = it.services.ids.next(), nobodyNamed = false } = {},
) => askClarification(services, ...as(by), { commandId, slug: it.slug, words, nobodyNamed });

export async function asked(it: TenderInHand, by: APerson, words: string): Promise<string> {
	const done = await ask(it, by, words);
	if (!done.ok) throw new Error(done.refusal.code);
	return done.value.clarificationId;
}

export const answer = (
	it: TenderInHand,
	clarificationId: string,
	{ question = 'How many places?', answer: words = 'Forty.', by = it.officer, nobodyNamed = false } = {},
) =>
	answerClarification(it.services, ...as(by), {
		commandId: it.services.ids.next(),
		slug: it.slug,
		clarificationId,
		question,
		answer: words,
		nobodyNamed,
	});

/** What draws the ids that are given, so that two tenders have the same. */
export const drawing = (services: Services, drawn: string): Services => ({
	...services,
	ids: { ...services.ids, next: () => drawn },
});
