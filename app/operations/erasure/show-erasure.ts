import { listErasablePapers } from '../../../db/read/erasable-papers.ts';
import { chosenOf, type Erasable, findErasable } from '../../../db/read/erasables.ts';
import {
	type ErasedPaperRow,
	type ErasureRow,
	findErasure,
	listErasedPapers,
} from '../../../db/read/erasures.ts';
import { papersHolding } from '../../../db/write/erase-in-papers.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { makeEraser } from '../../domain/erasure/make-eraser.ts';
import { sha256 } from '../../gateways/secrets.ts';
import type { Services } from '../../services.ts';

export interface ErasureFacts {
	readonly erasure: ErasureRow;
	readonly erasable: Erasable;
	/** While it waits: the sentences, and the papers that hold them. */
	readonly chosen: readonly string[];
	readonly holding: ReturnType<typeof papersHolding>;
	/** Once it has been carried out: the papers that were changed. */
	readonly papers: readonly ErasedPaperRow[];
}

/** What somebody asked to be erased, or that it was; null when it is absent, or not the office's. */
export function showErasure(services: Services, scope: Scope, id: string): Promise<ErasureFacts | null> {
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const erasure = await findErasure(reader, scope, today, id);
		if (erasure === null) return null;
		const erasable = await findErasable(reader, scope, today, erasure.about, sha256);
		if (erasable === null) return null;
		const chosen = chosenOf(erasure, erasable);
		const papers = chosen.length === 0 ? [] : await listErasablePapers(reader, erasable.programmeId);
		return {
			erasure,
			erasable,
			chosen,
			holding: papersHolding(papers, erasable, makeEraser(chosen, '')),
			papers: await listErasedPapers(reader, scope, today, erasure.id),
		};
	});
}
