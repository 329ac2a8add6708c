import { only } from '../../../components/layout/record-view.ts';
import type { TermsPart } from '../../../domain/grant/terms-problem.ts';
import type { Side } from '../../../domain/grant/version-state.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { AgreementVersionFacts } from '../../../operations/agreement/show-agreement-version.ts';
import { agreementVersionPath, isEditableBy, KIND_NAMES, versionName } from '../agreement-words.ts';
import { problemWords } from '../problem-words.ts';

/** Where each part is written. Lists have no page of their own: they are changed from the version's page. */
const PAGES: Readonly<Record<TermsPart, string>> = {
	details: '/edit/details',
	reasons: '/edit/reasons',
	parties: '/edit/members',
	areas: '/edit/areas',
	allocations: '',
	value: '/edit/value',
	funding: '/edit/funding',
	schedule: '/edit/schedule',
	budget: '',
	targets: '/edit/targets',
	conditions: '/edit/conditions',
	variation: '/edit/variation',
};

/** What this side may put forward: its own draft, or what the provider proposes. */
export const mayLook = ({ version }: AgreementVersionFacts, by: Side): boolean =>
	isEditableBy(version, by) || (by === 'commissioner' && version.state === 'proposed');

export function checkForm(facts: AgreementVersionFacts, by: Side): Asked {
	const { version, problems, names } = facts;
	const path = agreementVersionPath(version);
	const isEditable = isEditableBy(version, by);
	const isProvider = by === 'provider';
	const said = problems.map((problem) => problemWords(problem, names, by));
	return {
		title: isProvider ? 'Check and propose' : 'Check and put forward',
		caption: `${version.terms.title}: ${versionName(version)}`,
		back: path,
		intro: [
			said.length > 0
				? isEditable
					? 'These must be put right first. Each says the rule and what would satisfy it.'
					: 'These rules are not kept. Send it back to the provider, who wrote it, and say what to change.'
				: isProvider
					? 'Everything is in order. The commissioner’s officers are told, and you cannot change it while they look at it.'
					: `Everything is in order. The approvers are told, except those who worked on it. The ${KIND_NAMES[version.kind].toLowerCase()} cannot be changed until one of them answers.`,
		],
		// Each with the page on which it is put right, where this side can.
		blocks: only(said.length > 0, {
			kind: 'list',
			items: said.map(({ part, words }) =>
				isEditable
					? [`${words}.`, { text: 'Put this right', href: `${path}${PAGES[part]}`, of: `(${words})` }]
					: `${words}.`,
			),
		}),
		questions: [],
		version: version.rowVersion,
		button:
			said.length > 0 || !mayLook(facts, by)
				? null
				: { text: isProvider ? 'Propose to the commissioner' : 'Put forward for approval' },
	};
}
