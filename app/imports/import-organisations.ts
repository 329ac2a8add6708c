import { plainLabel } from '../domain/kpi-return/block-labels.ts';
import type { AddedKind } from '../domain/organisation/organisation.ts';
import { addOrganisation } from '../operations/organisation/add-organisation.ts';
import { showOrganisation } from '../operations/organisation/show-organisation.ts';
import { parseOrganisation } from '../routes/organisations/form/form.ts';
import { organisationRefusal } from '../routes/organisations/form/view.ts';
import { asForm, type ImportOf, messagesOf, RIGHT, wrong } from './import-of.ts';

const KINDS: ReadonlyMap<string, AddedKind> = new Map([
	['Provider', 'provider'],
	['Local authority', 'local-authority'],
]);

/** Providers and local authorities. A commissioning body is added on its page: there is one of them. */
export const importOrganisations: ImportOf = {
	name: 'organisations',
	title: 'Organisations',
	says: [
		'Providers and local authorities. Their first administrators are invited afterwards, by hand or from a workbook of people.',
		'A commissioning body is added on its own page.',
	],
	permission: 'organisation.manage',
	sheet: async ({ services, actor }) => {
		const areas = (await showOrganisation(services, actor, null))?.areas ?? [];
		return {
			name: 'Organisations',
			columns: [
				{ key: 'kind', label: 'Kind', hint: 'Provider or Local authority', choices: [...KINDS.keys()] },
				{ key: 'name', label: 'Name', hint: 'In full, as it is on letters and reports' },
				{ key: 'shortName', label: 'Short name', hint: 'As it is shown in tables' },
				{
					key: 'identifiers',
					label: 'Identifiers',
					hint: 'The register and the number in it, like GB-CHC 1234567; several with a semicolon between',
					optional: true,
				},
				{
					key: 'area',
					label: 'Area',
					hint: 'Of a local authority: the area that it answers for',
					choices: areas.filter(({ kind }) => kind === 'authority').map(({ name }) => name),
					optional: true,
				},
			],
		};
	},
	called: ({ name = '' }) => name,
	carryOut: async ({ services, actor }, rows, commandId) => {
		const values = rows[0]?.values ?? {};
		const kind = KINDS.get(values.kind ?? '');
		const shown = await showOrganisation(services, actor, null);
		if (kind === undefined || shown === null) return wrong(rows, 'Choose the kind');
		if (kind === 'provider' && values.area !== undefined)
			return wrong(rows, '“Area”: is for local authorities only. Leave it empty');
		const area = shown.areas.find(({ name }) => plainLabel(name) === plainLabel(values.area ?? ''));
		const parsed = parseOrganisation(
			asForm({
				name: values.name,
				shortName: values.shortName,
				identifiers: (values.identifiers ?? '').split(';').join('\n'),
				...(kind === 'local-authority' ? { areaId: area?.id } : {}),
			}),
			kind,
			shown.today,
		);
		if (!parsed.ok) return wrong(rows, ...messagesOf(parsed.errors));
		const done = await addOrganisation(services, actor, { commandId, content: parsed.command });
		return done.ok ? RIGHT : wrong(rows, organisationRefusal(done.refusal).message);
	},
	done: (rows) => (rows === 1 ? '1 organisation has been added' : `${rows} organisations have been added`),
	leadsTo: '/organisations',
};
