import type { BoxError, Question } from '../../../components/layout/question.ts';
import type { AreaRefusal } from '../../../domain/organisation/decide-area.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { AreaLine } from '../../../operations/area/list-areas.ts';

const questionsOf = (areas: readonly AreaLine[], area: AreaLine | null): readonly Question[] => [
	{
		kind: 'one-of',
		name: 'kind',
		label: 'What kind of area is it?',
		choices: [
			{ value: 'authority', text: 'A local authority’s area', hint: 'Programmes work here.' },
			{
				value: 'police-area',
				text: 'A police area',
				hint: 'A commissioner’s, with the areas of local authorities in it.',
			},
		],
	},
	{ kind: 'text', name: 'name', label: 'Name', hint: 'For example, Walsall' },
	{
		kind: 'text',
		name: 'onsCode',
		label: 'ONS code',
		hint: 'The code that the Office for National Statistics gives it, like E08000030 for Walsall or E23000014 for the West Midlands police area.',
		width: 10,
	},
	{
		kind: 'one-of-many',
		name: 'parentId',
		label: 'Police area in which it lies (optional)',
		hint: 'For a local authority’s area only.',
		choices: areas
			.filter(({ kind, id }) => kind === 'police-area' && id !== area?.id)
			.map(({ id, name }) => ({ value: id, text: name })),
	},
];

export const areaForm = (areas: readonly AreaLine[], area: AreaLine | null): Asked => ({
	title: area === null ? 'Add an area' : `Change ${area.name}`,
	back: '/organisations/areas',
	questions: questionsOf(areas, area),
	...(area === null
		? {}
		: {
				stored: {
					kind: [area.kind],
					name: [area.name],
					onsCode: [area.onsCode],
					parentId: [area.parentId ?? ''],
				},
				version: area.version,
			}),
	button: { text: area === null ? 'Add the area' : 'Save' },
});

const WORDS: Readonly<Record<AreaRefusal, BoxError>> = {
	'name-taken': { field: 'name', message: 'Another area has this name already' },
	'code-taken': { field: 'onsCode', message: 'Another area has this code already' },
	'parent-is-no-police-area': { field: 'parentId', message: 'Select a police area from the list' },
	'police-area-within': {
		field: 'parentId',
		message: 'A police area cannot be inside another area: leave this empty',
	},
	'kind-in-use': {
		field: 'kind',
		message: 'Organisations, programmes or other areas rest on this area, so its kind cannot be changed',
	},
};

export const areaRefusal = (refusal: AreaRefusal): BoxError => WORDS[refusal];
