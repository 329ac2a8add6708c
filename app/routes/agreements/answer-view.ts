import type { TextChoice } from '../../components/layout/question.ts';
import type { RecordBlock } from '../../components/layout/record-view.ts';
import type { Asked } from '../../http/form-of.ts';
import type { AgreementVersionFacts } from '../../operations/agreement/show-agreement-version.ts';
import { agreementVersionPath, effectWords, STATE_NAMES, versionName } from './agreement-words.ts';
import { differencesOf } from './differences.ts';
import { problemWords } from './problem-words.ts';
import { termsCards } from './terms-cards.ts';

export interface Asking {
	readonly title: string;
	readonly intro: readonly string[];
	readonly legend: string;
	readonly choices: readonly TextChoice[];
	readonly wordsLabel: string;
	readonly button: string;
	/** Why this person cannot answer; null where they can. */
	readonly hindrance: string | null;
	/** The state in which an answer is waited for. */
	readonly waits: 'awaiting-approval' | 'sent';
}

/** What is asked of terms that can be read above it. */
export function answerForm(facts: AgreementVersionFacts, asking: Asking): Asked {
	const { version, problems, names } = facts;
	const isWaiting = version.state === asking.waits;
	const mayAnswer = isWaiting && asking.hindrance === null;
	const reader = asking.waits === 'sent' ? 'provider' : 'commissioner';
	const broken = isWaiting ? problems.map((problem) => `${problemWords(problem, names, reader).words}.`) : [];
	return {
		title: asking.title,
		caption: `${version.terms.title}: ${versionName(version)}`,
		back: agreementVersionPath(version),
		intro: asking.intro,
		inset: [
			...(isWaiting ? [] : [`There is nothing to answer: ${STATE_NAMES[version.state].toLowerCase()}.`]),
			...(asking.hindrance === null || !isWaiting ? [] : [asking.hindrance]),
			...(broken.length === 0
				? []
				: [
						'Since these terms were written something has changed, and they cannot be agreed as they are:',
						...broken,
					]),
		],
		blocks: termsToRead(facts),
		questions: mayAnswer
			? [
					{ kind: 'one-of', name: 'answer', label: asking.legend, choices: asking.choices },
					{ kind: 'long-text', name: 'words', label: asking.wordsLabel, rows: 3 },
				]
			: [],
		version: version.rowVersion,
		button: mayAnswer ? { text: asking.button } : null,
	};
}

/** Everything that is agreed, before and after side by side for a variation: it stands above the question, so that it is read first. */
function termsToRead(facts: AgreementVersionFacts): readonly RecordBlock[] {
	const { version, names } = facts;
	const differences = differencesOf(facts);
	return [
		{
			kind: 'facts',
			rows: [
				{ key: version.kind === 'termination' ? 'Last day' : 'Holds', value: effectWords(version) },
				...(version.kind === 'original' ? [] : [{ key: 'Why', value: version.reason }]),
			],
		},
		...differences,
		{
			kind: 'heading',
			text: differences.length === 0 ? 'The terms' : 'The whole terms as they would be',
		},
		...termsCards(version.terms, names, null),
	];
}
