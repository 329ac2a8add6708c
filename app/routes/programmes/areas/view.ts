import type { Question } from '../../../components/layout/question.ts';
import { ACCESS_RULES, RESPECT_REQUIREMENTS } from '../../../domain/programme/programme.ts';
import { dayBoxes } from '../../../http/date-field.ts';
import type { ProgrammeEditFacts } from '../../../operations/programme/show-programme-edit.ts';
import { ACCESS_WORDS, RESPECT_WORDS } from '../area-words.ts';
import { editPath, type PartPage } from '../part-page.ts';
import { parseArea } from './form.ts';

const POSITION: readonly Question[] = [
	{
		kind: 'one-of',
		name: 'accessRule',
		label: 'Who may use the places that the commissioner pays for?',
		choices: ACCESS_RULES.map((value) => ({ value, text: ACCESS_WORDS[value] })),
	},
	{
		kind: 'one-of',
		name: 'respectRequirement',
		label: 'What does Respect’s standard ask of the programme here?',
		choices: RESPECT_REQUIREMENTS.map((value) => ({ value, text: RESPECT_WORDS[value] })),
	},
	{
		kind: 'long-text',
		name: 'existingProvision',
		label: 'Existing provision (optional)',
		hint: 'What the area already has.',
		rows: 3,
	},
	{
		kind: 'long-text',
		name: 'position',
		label: 'The authority’s position (optional)',
		hint: 'What it has said it will do, fund or buy.',
		rows: 3,
	},
	{
		kind: 'day',
		name: 'frameworkShownOn',
		label: 'When did the area show its own framework for managing perpetrators? (optional)',
		hint: 'It has access only once it has. Leave this empty until then.',
	},
];

/** The page of one area, or of an area to be added (no id); null where the programme has no such area. */
export function describeArea(
	{ programme, parts, content, choices }: ProgrammeEditFacts,
	areaId: string | null,
): PartPage | null {
	const boxOf = ({ field }: { readonly field: string }) =>
		field === 'areas' && areaId === null ? 'areaId' : '';
	if (areaId === null) {
		const free = choices.areas.filter(({ id }) => !content.areas.some((area) => area.areaId === id));
		const question: Question = {
			kind: 'one-of-many',
			name: 'areaId',
			label: 'Area',
			choices: free.map(({ id, name }) => ({ value: id, text: name })),
		};
		return {
			title: 'Add an area',
			saved: 'The area has been added',
			questions: [question, ...POSITION],
			stored: {},
			boxOf,
			parse: (typed) => {
				const parsed = parseArea(typed, null);
				return parsed.ok
					? { ok: true, command: { part: 'area', act: 'add', entry: parsed.command } }
					: parsed;
			},
		};
	}
	const area = content.areas.find((each) => each.areaId === areaId);
	const name = parts.areas.find((each) => each.areaId === areaId)?.name;
	if (area === undefined || name === undefined) return null;
	return {
		title: name,
		saved: `${name} has been saved`,
		questions: POSITION,
		stored: {
			accessRule: [area.accessRule],
			respectRequirement: [area.respectRequirement],
			existingProvision: [area.existingProvision],
			position: [area.position],
			...dayBoxes('frameworkShownOn', area.frameworkShownOn),
		},
		boxOf,
		parse: (typed) => {
			const parsed = parseArea(typed, areaId);
			return parsed.ok
				? { ok: true, command: { part: 'area', act: 'change', entry: parsed.command } }
				: parsed;
		},
		links: [{ href: `${editPath(programme.slug)}/areas/${areaId}/remove`, text: 'Remove this area' }],
	};
}
