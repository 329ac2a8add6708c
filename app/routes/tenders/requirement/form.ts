import { z } from 'zod';
import type { NoticeChange } from '../../../domain/tender/change-notice.ts';
import {
	type AreaAsked,
	insuranceWords,
	REQUIREMENT_KINDS,
	respectWords,
	SAFEGUARDING_WORDS,
} from '../../../domain/tender/requirements.ts';
import type { RequirementKind } from '../../../domain/tender/tender-notice.ts';
import { type Parsed, parseForm } from '../../../http/form.ts';
import { optionalPoundsField, optionalTextField, textField } from '../../../http/typed-fields.ts';

/** Its words alone: of what kind it is, and where it is asked, was said when it was added. */
export const parseRequirement = (form: FormData, entry: string): Parsed<NoticeChange> =>
	parseForm(
		z
			.strictObject({ asks: textField('what is required', 500) })
			.transform(({ asks }): NoticeChange => ({ part: 'requirement', entry, asks })),
		form,
	);

const says = (context: z.RefinementCtx, path: string, message: string) =>
	context.addIssue({ code: 'custom', path: [path], message });

function usualWords(kind: RequirementKind, area: AreaAsked | undefined, cover: number | null): string | null {
	switch (kind) {
		case 'respect':
			return area === undefined ? null : respectWords(area);
		case 'insurance':
			return cover === null ? null : insuranceWords(cover);
		case 'safeguarding':
			return SAFEGUARDING_WORDS;
		case 'other':
			return null;
	}
}

/** Where no words are typed, the usual ones of its kind are put in. */
export const parseNewRequirement = (form: FormData, areas: readonly AreaAsked[]): Parsed<NoticeChange> =>
	parseForm(
		z
			.strictObject({
				kind: z.enum(REQUIREMENT_KINDS as [RequirementKind], { error: 'Select what kind it is' }),
				area: z.string().optional(),
				cover: optionalPoundsField('the cover'),
				asks: optionalTextField('what is required', 500),
			})
			.transform(({ kind, area: areaId, cover, asks }, context): NoticeChange => {
				const area = areas.find((each) => each.areaId === areaId);
				const words = asks ?? usualWords(kind, area, cover);
				if (kind === 'respect' && area === undefined) says(context, 'area', 'Select the area');
				else if (words === null) {
					const isCover = kind === 'insurance';
					says(context, isCover ? 'cover' : 'asks', isCover ? 'Enter the cover' : 'Enter what is required');
				}
				return {
					part: 'requirement',
					entry: null,
					kind,
					areaId: kind === 'respect' ? (area?.areaId ?? null) : null,
					asks: words ?? '',
				};
			}),
		form,
	);
