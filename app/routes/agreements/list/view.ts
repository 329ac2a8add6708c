import type { TagColour } from '../../../components/govuk/tag.tsx';
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

export interface VersionsView {
	readonly title: string;
	readonly caption: string;
	readonly back: { readonly href: string; readonly text: string };
	readonly rows: readonly {
		readonly key: string;
		readonly href: string;
		readonly name: string;
		readonly state: string;
		readonly colour: TagColour;
		readonly effect: string;
		readonly value: string;
		readonly begun: string;
	}[];
	readonly actions: readonly { readonly href: string; readonly text: string }[];
}

export function versionsView(
	{ agreement, versions, names, today }: AgreementVersionsFacts,
	actor: Actor,
): VersionsView {
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
		rows: versions.map((version) => ({
			key: version.id,
			href: agreementVersionPath(version),
			name: versionName(version),
			state: STATE_NAMES[version.state],
			colour: STATE_COLOURS[version.state],
			effect: effectWords(version),
			value: writePounds(version.terms.valuePence),
			begun: version.steps[0] === undefined ? '' : writeInstant(version.steps[0].at),
		})),
		actions: [
			...(mayBegin && mayDo(actor, 'agreement.write')
				? [
						{
							href: `${base}/vary/variation`,
							text: by === 'provider' ? 'Propose a variation' : 'Start a variation',
						},
					]
				: []),
			...(mayBegin && mayDo(actor, 'agreement.edit')
				? [{ href: `${base}/vary/early-end`, text: 'End the agreement early' }]
				: []),
		],
	};
}
