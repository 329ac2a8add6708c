import type { World } from '../world.ts';
import { submissionId } from './put-submission.ts';
import type { QueryStory } from './return-story.ts';

/** A query names the figure, or the narrative question, that it is about; the thread's first message is the question itself. */
export function putQuery(world: World, returnId: string, number: number, query: QueryStory): void {
	const id = world.id('query', returnId, String(number));
	const box = typeof query.about === 'string' ? null : query.about;
	const first = query.messages[0];
	if (first === undefined) throw new Error('a query begins with its question');
	world.put('returnQuery', {
		id,
		returnId,
		submissionId: submissionId(world, returnId, query.submission),
		section: query.section,
		measureKey: box?.measureKey ?? null,
		areaId: box?.areaId ?? '',
		cohort: box?.cohort ?? 0,
		question: typeof query.about === 'string' ? query.about : null,
		state: query.state,
		raisedAt: first.at,
		raisedBy: first.by.id,
	});
	query.messages.forEach((message, index) => {
		world.put('queryMessage', {
			id: world.id('query-message', id, String(index + 1)),
			queryId: id,
			at: message.at,
			byPersonId: message.by.id,
			words: message.words,
		});
	});
}
