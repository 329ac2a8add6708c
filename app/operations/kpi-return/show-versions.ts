import { type ErasureRow, listErasures } from '../../../db/read/erasures.ts';
import { type FigureSource, getSubmittedSources } from '../../../db/read/return-workbooks.ts';
import {
	getSubmittedFigures,
	getSubmittedNarratives,
	getSubmittedNotes,
	type SubmissionRow,
} from '../../../db/read/submissions.ts';
import { findWholeReturn, type WholeReturn } from '../../../db/read/whole-returns.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { Figure } from '../../domain/kpi-return/figure.ts';
import type { NarrativeQuestion } from '../../domain/kpi-return/narrative.ts';
import type { Services } from '../../services.ts';

/** One version of a return as it was certified. */
export interface VersionFacts {
	readonly submission: SubmissionRow;
	readonly figures: readonly Figure[];
	readonly words: ReadonlyMap<NarrativeQuestion, string>;
	/** By `figureKey`: from which cell of a workbook a figure came. */
	readonly sources: ReadonlyMap<string, FigureSource>;
	/** By the finding that each answers. */
	readonly notes: ReadonlyMap<string, string>;
}

export interface VersionsFacts {
	readonly whole: WholeReturn;
	/** Those asked for, in the order asked; left out where the return has no such version. */
	readonly versions: readonly VersionFacts[];
	/** For the office: words of the return that were asked to be erased, the latest first. */
	readonly erasures: readonly ErasureRow[];
}

/** A return with some of its versions in full: none for the list of them, one to read, two to compare. Null where it is out of reach. */
export async function showVersions(
	services: Services,
	scope: Scope,
	id: string,
	numbers: readonly number[],
): Promise<VersionsFacts | null> {
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const whole = await findWholeReturn(reader, scope, today, id);
		if (whole === null) return null;
		const chosen = numbers.flatMap(
			(number) => whole.submissions.find((submission) => submission.number === number) ?? [],
		);
		const ids = chosen.map((submission) => submission.id);
		const figures = await getSubmittedFigures(reader, scope, ids);
		const words = await getSubmittedNarratives(reader, scope, ids);
		const versions: VersionFacts[] = [];
		for (const submission of chosen) {
			versions.push({
				submission,
				figures: [...(figures.get(submission.id)?.values() ?? [])],
				words: words.get(submission.id) ?? new Map(),
				sources: await getSubmittedSources(reader, scope, submission.id),
				notes: whole.ownAreaIds === null ? await getSubmittedNotes(reader, submission.id) : new Map(),
			});
		}
		const erasures = await listErasures(reader, scope, today, { recordId: whole.row.id });
		return { whole, versions, erasures };
	});
}
