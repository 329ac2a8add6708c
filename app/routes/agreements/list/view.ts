import {
	number,
	type RecordView,
	said,
	type TableView,
	words,
} from '../../../components/layout/record-view.ts';
import type { Actor } from '../../../domain/access/actor.ts';
import { mayDo } from '../../../domain/access/policy.ts';
import { writeInstant } from '../../../domain/calendar/write-date.ts';
import { decideVariationStart } from '../../../domain/grant/decide-variation-start.ts';
import { writePounds } from '../../../domain/money/pence.ts';
import type { AgreementVersionsFacts } from '../../../operations/agreement/show-agreement-versions.ts';
import {
	agreementVersionPath,
	effectWords,
	STATE_COLOURS,
	STATE_NAMES,
	versionName,
} from '../agreement-words.ts';

export function versionsView(
	{ agreement, versions, names, today }: AgreementVersionsFacts,
	actor: Actor,
): RecordView {
	const [newest] = versions;
	if (newest === undefined) throw new Error('an agreement has a version');
	const by = actor.organisationKind === 'provider' ? 'provider' : 'commissioner';
	const mayBegin = agreement !== null && decideVariationStart(agreement, versions, by, today).ok;
	const base = `/agreements/${newest.agreementId}`;
	return {
		title: newest.terms.title,
		caption: `${names.programme.name}: ${names.organisation(newest.leadId)}`,
		back:
			agreement !== null
				? { href: base, text: agreement.title }
				: by === 'provider'
					? { href: '/', text: 'Home' }
					: { href: `/programmes/${names.programme.slug}`, text: names.programme.name },
		blocks: [
			...said(
				'Every version of the terms is kept. An accepted one is never changed: a variation is the next version, and what held before can still be read.',
			),
			{ kind: 'table', table: versionsTable(versions) },
			{
				kind: 'actions',
				actions: [
					...(mayBegin && mayDo(actor, 'agreement.write')
						? [
								{
									href: `${base}/vary/variation`,
									text: by === 'provider' ? 'Propose a variation' : 'Start a variation',
									as: 'secondary' as const,
								},
							]
						: []),
					...(mayBegin && mayDo(actor, 'agreement.edit')
						? [
								{
									href: `${base}/vary/early-end`,
									text: 'End the agreement early',
									as: 'secondary' as const,
								},
							]
						: []),
				],
			},
		],
	};
}

const versionsTable = (versions: AgreementVersionsFacts['versions']): TableView => ({
	id: 'versions',
	caption: 'Versions of the terms',
	large: true,
	columns: [...['Version', 'Where it stands', 'Holds'].map(words), number('Value'), words('Begun')],
	rows: versions.map((version) => ({
		key: version.id,
		cells: [
			{ href: agreementVersionPath(version), text: versionName(version) },
			{ tag: STATE_NAMES[version.state], colour: STATE_COLOURS[version.state] },
			effectWords(version),
			writePounds(version.terms.valuePence),
			version.steps[0] === undefined ? '' : writeInstant(version.steps[0].at),
		],
	})),
});
