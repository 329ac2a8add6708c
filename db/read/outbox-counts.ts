import type { Reader } from '../connect.ts';

/** Mail of its own that has not left, by why: it will within seconds, it failed and is tried again, it is held until somebody lets it go. */
export interface OutboxCounts {
	readonly waiting: number;
	readonly failing: number;
	readonly held: number;
}

export async function countUnsentMessages(reader: Reader): Promise<OutboxCounts> {
	const row = await reader
		.selectFrom('outbox')
		.select(({ fn, eb }) => [
			fn.countAll<number>().as('unsent'),
			fn.count<number>(eb.case().when('heldAt', 'is not', null).then(1).end()).as('held'),
			fn
				.count<number>(
					eb
						.case()
						.when(eb.and([eb('heldAt', 'is', null), eb('attempts', '>', 0)]))
						.then(1)
						.end(),
				)
				.as('failing'),
		])
		.where('way', '=', 'at-once')
		.where('sentAt', 'is', null)
		.where('droppedAt', 'is', null)
		.executeTakeFirstOrThrow();
	const [unsent, held, failing] = [row.unsent, row.held, row.failing].map(Number) as [number, number, number];
	return { waiting: unsent - held - failing, failing, held };
}
