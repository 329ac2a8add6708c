/** What to do about text that is no figure, by the parser's code. Completes "‘Referrals received’ in Walsall must be …". */
const WORDS: Readonly<Record<string, string>> = {
	'not-a-whole-number': 'must be a whole number, like 12',
	negative: 'must be 0 or more',
	decimal: 'must be a whole number, without a decimal point',
	'separator-misplaced': 'must be a number, like 1,234 or 1234',
	'point-doubtful': 'must be written without a full stop between thousands, like 12 or 12,000',
	'too-large': 'is larger than any figure can be',
	'not-an-amount': 'must be an amount in pounds, like 1,250 or 1250.50',
	'too-fine': 'must be in pounds and pence, like 1,250.50',
	'not-weeks': 'must be a number of weeks, like 6 or 6.5',
	dash: 'must be a number of weeks: a dash could mean no wait or nobody to count. Leave the box empty where nobody waited',
	'too-long': 'must be 520 weeks or fewer',
};

export const wordTypedProblem = (problem: string): string => WORDS[problem] ?? 'must be a number';
