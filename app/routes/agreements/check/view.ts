import type { BoxError } from '../../../components/layout/question.ts';
import type { TermsPart } from '../../../domain/grant/terms-problem.ts';
import type { Side } from '../../../domain/grant/version-state.ts';
import type { AgreementVersionFacts } from '../../../operations/agreement/show-agreement-version.ts';
import { agreementVersionPath, isEditableBy, KIND_NAMES, versionName } from '../agreement-words.ts';
import { problemWords } from '../problem-words.ts';

export interface CheckView {
	readonly title: string;
	readonly caption: string;
	readonly back: string;
	readonly intro: string;
	readonly errors: readonly BoxError[];
	/** What is still wrong, each with the page on which it is put right; null where this side cannot. */
	readonly problems: readonly {
		readonly key: string;
		readonly words: string;
		readonly href: string | null;
	}[];
	readonly hidden: { readonly commandId: string; readonly expectedVersion: string };
	readonly button: string | null;
}

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

export function checkView(
	{ version, problems, names }: AgreementVersionFacts,
	by: Side,
	{ commandId, errors = [] }: { readonly commandId: string; readonly errors?: readonly BoxError[] },
): CheckView {
	const path = agreementVersionPath(version);
	const isEditable = isEditableBy(version, by);
	const isProvider = by === 'provider';
	const said = problems.map((problem) => problemWords(problem, names, by));
	const mayGo = isEditable || (!isProvider && version.state === 'proposed');
	return {
		title: isProvider ? 'Check and propose' : 'Check and put forward',
		caption: `${version.terms.title}: ${versionName(version)}`,
		back: path,
		intro:
			said.length > 0
				? isEditable
					? 'These must be put right first. Each says the rule and what would satisfy it.'
					: 'These rules are not kept. Give it back to the provider, who wrote it, and say what to change.'
				: isProvider
					? 'Nothing stands in the way. The commissioner’s officers are told, and you cannot change it while they look at it.'
					: `Nothing stands in the way. The approvers are told, those apart who worked on it. The ${KIND_NAMES[version.kind].toLowerCase()} cannot be changed until one of them answers.`,
		errors,
		problems: said.map(({ part, words }, index) => ({
			key: String(index),
			words,
			href: isEditable ? `${path}${PAGES[part]}` : null,
		})),
		hidden: { commandId, expectedVersion: String(version.rowVersion) },
		button:
			said.length > 0 || !mayGo
				? null
				: isProvider
					? 'Propose to the commissioner'
					: 'Put forward for approval',
	};
}
