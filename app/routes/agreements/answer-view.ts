import type { FormPageView } from '../../components/layout/form-page.tsx';
import type { BoxError, BoxValues, TextChoice } from '../../components/layout/question.ts';
import type { AgreementVersionFacts } from '../../operations/agreement/show-agreement-version.ts';
import { agreementVersionPath, effectWords, STATE_NAMES, versionName } from './agreement-words.ts';
import { differencesOf } from './differences.ts';
import { problemWords } from './problem-words.ts';
import { type TermsCard, termsCards } from './terms-cards.ts';
import type { DifferenceRow } from './terms-document.tsx';

export interface AnswerView {
	readonly form: FormPageView;
	readonly differences: readonly DifferenceRow[] | null;
	readonly cards: readonly TermsCard[];
}

interface Asking {
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

interface Drawn {
	readonly commandId: string;
	readonly values?: BoxValues;
	readonly errors?: readonly BoxError[];
}

/** Everything that is agreed, before and after side by side for a variation, and the question whether it shall be. */
export function answerView(
	facts: AgreementVersionFacts,
	asking: Asking,
	{ commandId, values = {}, errors = [] }: Drawn,
): AnswerView {
	const { version, problems, names } = facts;
	const isWaiting = version.state === asking.waits;
	const mayAnswer = isWaiting && asking.hindrance === null;
	const broken = isWaiting
		? problems.map(
				(problem) =>
					`${problemWords(problem, names, asking.waits === 'sent' ? 'provider' : 'commissioner').words}.`,
			)
		: [];
	return {
		form: {
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
			facts: [
				{ key: version.kind === 'termination' ? 'Last day' : 'Holds', value: effectWords(version) },
				...(version.kind === 'original' ? [] : [{ key: 'Why', value: version.reason }]),
			],
			questions: mayAnswer
				? [
						{ kind: 'one-of', name: 'answer', label: asking.legend, choices: asking.choices },
						{ kind: 'long-text', name: 'words', label: asking.wordsLabel, rows: 3 },
					]
				: [],
			values,
			errors,
			hidden: { commandId, expectedVersion: String(version.rowVersion) },
			button: mayAnswer ? { text: asking.button } : null,
		},
		differences: differencesOf(facts),
		cards: termsCards(version.terms, names, null),
	};
}
