import { addDays, latest } from '../../../app/domain/calendar/iso-date.ts';
import { londonInstant } from '../../../app/domain/calendar/london.ts';
import { chooseContent } from '../../../app/domain/specification/choose-content.ts';
import { editSpecification } from '../../../app/operations/specification/edit-specification.ts';
import { handOverSpecification } from '../../../app/operations/specification/hand-over-specification.ts';
import { publishSpecification } from '../../../app/operations/specification/publish-specification.ts';
import { startNextVersion } from '../../../app/operations/specification/start-next-version.ts';
import { findProgramme } from '../../../db/read/programmes.ts';
import { findSpecificationDraft } from '../../../db/read/specification-versions.ts';
import type { APerson } from '../factories/person.ts';
import type { AProgramme } from '../factories/programme.ts';
import { type Stage, type Step, step } from '../telling/step.ts';
import { changesTowards } from './changes-towards.ts';
import { FIRST_DAY } from './first-day.ts';

/** Each version begun by an officer from the one before it, or from the standard vocabulary, changed into what it asks, and published by an approver. */
export function stepsOfSpecifications(
	programme: AProgramme,
	{ officer, approver }: { readonly officer: APerson; readonly approver: APerson },
): readonly Step[] {
	const { slug, facts } = programme;
	return programme.specifications.flatMap((version, index) => {
		const { number, effectiveFrom } = version;
		const publishedOn = facts.specifications[index]?.publishedOn ?? facts.startsOn;
		const begun = latest(addDays(publishedOn, -14), FIRST_DAY);
		const when = (time: string, ...about: readonly (string | number)[]) => ({
			at: londonInstant(begun, time),
			by: officer,
			about: [slug, number, ...about],
		});
		const before = programme.specifications[index - 1] ?? {
			...chooseContent(),
			effectiveFrom: 1,
			changeNote: '',
		};
		return [
			step(startNextVersion, { ...when('11:00'), ids: [version.id] }, { slug, effectiveFrom }),
			...changesTowards({ ...before, effectiveFrom, changeNote: '' }, version).map((change, at) =>
				step(editSpecification, when(`11:${String(Math.min(10 + at, 59))}`, at), async (stage) => ({
					slug,
					number,
					change,
					expectedVersion: await onScreen(stage, slug, number),
				})),
			),
			step(handOverSpecification, when('12:00', 'hand-over'), async (stage) => ({
				slug,
				number,
				expectedVersion: await onScreen(stage, slug, number),
			})),
			step(
				publishSpecification,
				{ at: londonInstant(publishedOn, '12:05'), by: approver, about: [slug, number] },
				async (stage) => ({
					slug,
					number,
					longReturnAgreed: true,
					expectedVersion: await onScreen(stage, slug, number),
				}),
			),
		];
	});
}

async function onScreen({ reader, scope, today }: Stage, slug: string, number: number): Promise<number> {
	const programme = await findProgramme(reader, scope, today, slug);
	const draft = programme === null ? null : await findSpecificationDraft(reader, scope, programme.id, number);
	if (draft === null) throw new Error('there is no such draft');
	return draft.rowVersion;
}
