import type { BoxError, BoxValues, Question } from '../../../components/layout/question.ts';
import { writeDay } from '../../../domain/calendar/write-date.ts';
import type { OrganisationRefusal } from '../../../domain/organisation/decide-organisation.ts';
import type { AddedKind } from '../../../domain/organisation/organisation.ts';
import { dayBoxes } from '../../../http/date-field.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { OrganisationShown } from '../../../operations/organisation/show-organisation.ts';
import { KIND_WORDS } from '../kind-words.ts';

const formTitle = ({ organisation }: Pick<OrganisationShown, 'organisation'>, kind: AddedKind): string =>
	organisation === null
		? `Add a ${KIND_WORDS[kind].one}`
		: organisation.kind === kind
			? `Change the ${KIND_WORDS[kind].one}`
			: `Make it a ${KIND_WORDS[kind].one}`;

/** The form of an organisation of the kind: empty, or with what is stored. */
export function organisationForm(shown: OrganisationShown, kind: AddedKind): Asked {
	const { organisation, today } = shown;
	return {
		title: formTitle(shown, kind),
		...(organisation === null
			? { back: '/organisations', suggested: dayBoxes('startsOn', today) }
			: {
					caption: organisation.name,
					back: `/organisations/${organisation.id}`,
					stored: storedOf(organisation),
					version: organisation.version,
				}),
		questions: questionsOf(shown, kind),
		button: { text: organisation === null ? `Add the ${KIND_WORDS[kind].one}` : 'Save' },
	};
}

function questionsOf({ areas, bodies }: OrganisationShown, kind: AddedKind): readonly Question[] {
	const areasOf = (wanted: 'authority' | 'police-area') =>
		areas
			.filter((area) => area.kind === wanted)
			.map(({ id, name, onsCode }) => ({ value: id, text: `${name} (${onsCode})` }));
	const common: readonly Question[] = [
		{ kind: 'text', name: 'name', label: 'Name', hint: 'In full, as it is on letters and reports.' },
		{ kind: 'text', name: 'shortName', label: 'Short name', hint: 'As it is shown in tables.', width: 20 },
		{
			kind: 'long-text',
			name: 'identifiers',
			label: 'Identifiers (optional)',
			hint: 'One on each line: the register and the number in it, like GB-CHC 1234567 for a charity, GB-COH for a company or GB-LAE for a council.',
			rows: 3,
		},
	];
	if (kind === 'provider') return common;
	if (kind === 'local-authority')
		return [
			...common,
			{
				kind: 'one-of-many',
				name: 'areaId',
				label: 'Area',
				hint: 'Its people see the results there, and nowhere else. Add the area first where it is not here.',
				choices: areasOf('authority'),
			},
		];
	return [
		...common,
		{ kind: 'one-of-many', name: 'areaId', label: 'Police area (optional)', choices: areasOf('police-area') },
		{
			kind: 'day',
			name: 'startsOn',
			label: 'First day',
			hint: 'The day on which the body came into being. For example, 22 11 2012',
		},
		{ kind: 'day', name: 'endsOn', label: 'Last day (optional)', hint: 'Leave it empty until it is known.' },
		{
			kind: 'one-of-many',
			name: 'successorId',
			label: 'Successor (optional)',
			hint: 'On the day after the last one every programme passes on to it, with its whole history. Until the last day is over this can be changed.',
			choices: bodies.map(({ id, name }) => ({ value: id, text: name })),
		},
	];
}

function storedOf(organisation: NonNullable<OrganisationShown['organisation']>): BoxValues {
	return {
		name: [organisation.name],
		shortName: [organisation.shortName],
		identifiers: [organisation.identifiers.map(({ scheme, value }) => `${scheme} ${value}`).join('\n')],
		areaId: [organisation.areaId ?? ''],
		...dayBoxes('startsOn', organisation.startsOn),
		...dayBoxes('endsOn', organisation.endsOn),
		successorId: [organisation.successorId ?? ''],
	};
}

const WORDS = {
	'name-taken': { field: 'name', message: 'Another organisation has this name already' },
	'area-needed': { field: 'areaId', message: 'Select the area that the authority answers for' },
	'area-of-another-kind': { field: 'areaId', message: 'Select an area of this kind from the list' },
	'kind-in-use': {
		field: '',
		message: 'People or programmes belong to it now, so its kind cannot be changed',
	},
	'ends-before-it-starts': { field: 'endsOn.day', message: 'The last day must not be before the first' },
	'no-such-successor': {
		field: 'successorId',
		message: 'Select another commissioning body as the successor',
	},
	'successor-without-end': {
		field: 'endsOn.day',
		message: 'Enter the last day, on which the programmes pass on to the successor',
	},
	'ends-in-the-past': {
		field: 'endsOn.day',
		message: 'The last day must be today or later where a successor is named: what is past was this body’s',
	},
	'successor-not-there': {
		field: 'successorId',
		message: 'The successor must have begun by the day after the last one, and not have ended',
	},
} as const;

export function organisationRefusal(refusal: OrganisationRefusal): BoxError {
	if (refusal.code === 'identifier-taken')
		return {
			field: 'identifiers',
			message: `Another organisation has ${refusal.identifier.scheme} ${refusal.identifier.value} already`,
		};
	if (refusal.code === 'has-ended')
		return {
			field: 'endsOn.day',
			message: `The body ended on ${writeDay(refusal.endedOn)} and its programmes have passed on: that stays as it is`,
		};
	return WORDS[refusal.code];
}
