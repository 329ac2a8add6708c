import type { Figure } from '../../../app/domain/kpi-return/figure.ts';
import type { NarrativeQuestion } from '../../../app/domain/kpi-return/narrative.ts';
import type { SectionKey } from '../../../app/domain/specification/specification.ts';
import type { World } from '../world.ts';
import type { DraftStory } from './return-story.ts';

interface Asked {
	readonly all: readonly SectionKey[];
	of(figure: Figure): SectionKey;
	unit(figure: Figure): string;
}

/** The working draft as it stands: the sections saved so far, by the people who typed in turn. */
export function putDraft(world: World, returnId: string, draft: DraftStory, asked: Asked): void {
	const finished = draft.sections === 'all' ? asked.all : draft.sections;
	const saved = [...finished, ...draft.unfinished];
	for (const [index, section] of saved.entries()) {
		const by = draft.by[index % draft.by.length];
		if (by === undefined) throw new Error('a draft is somebody’s');
		const complete = finished.includes(section) ? 1 : 0;
		world.put('returnSection', {
			returnId,
			section,
			version: 1,
			nothingToReport: 0,
			complete,
			savedAt: draft.savedAt,
			savedBy: by.id,
		});
	}
	const halfWay = (index: number, section: SectionKey): boolean =>
		draft.unfinished.includes(section) && index % 2 === 1;
	for (const [index, figure] of draft.figures.filter((each) => saved.includes(asked.of(each))).entries()) {
		if (halfWay(index, asked.of(figure))) continue;
		world.put('draftFigure', {
			returnId,
			measureKey: figure.measureKey,
			areaId: figure.areaId ?? '',
			cohort: figure.cohort ?? 0,
			section: asked.of(figure),
			typed: typedAs(figure.value, asked.unit(figure)),
			value: figure.value,
		});
	}
	if (saved.includes('narrative')) {
		for (const [question, words] of Object.entries(draft.narrative) as [NarrativeQuestion, string][])
			world.put('draftNarrative', { returnId, question, words });
	}
	for (const [finding, words] of Object.entries(draft.notes))
		world.put('draftNote', { returnId, finding, words });
	for (const person of new Set(draft.by))
		world.put('returnPreparer', { returnId, personId: person.id, firstAt: draft.startedAt });
}

/** Pence are typed as pounds and pence, tenths of a week as weeks with a decimal. */
function typedAs(value: number, unit: string): string {
	if (unit === 'pence') return `${Math.floor(value / 100)}.${String(value % 100).padStart(2, '0')}`;
	if (unit === 'weeks') return `${Math.floor(value / 10)}.${value % 10}`;
	return String(value);
}
