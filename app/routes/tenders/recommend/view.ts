import type { BoxError } from '../../../components/layout/question.ts';
import type { RecommendRefusal } from '../../../domain/evaluation/decide-award.ts';
import { writePoints } from '../../../domain/evaluation/points.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { LotShown } from '../../../operations/evaluation/show-lot.ts';
import { bidderName, lotPath } from '../evaluation-words.ts';

export function recommendForm(shown: LotShown): Asked {
	const { lot, ranked } = shown;
	const best = ranked.filter(({ rank }) => rank === 1);
	const mayRecommend = best.length > 0 && lot.award?.approvedAt == null;
	return {
		title: 'Recommend an award',
		caption: lot.lot.title,
		back: lotPath(shown),
		intro: mayRecommend
			? ['The notice’s formula says which bid comes first. A second person approves the award.']
			: [],
		inset: mayRecommend
			? best.length > 1
				? [
						'These bids have the same points and the same quality. Say why you recommend the one and not the other.',
					]
				: []
			: ['Nothing can be recommended now.'],
		questions: mayRecommend
			? [
					{
						kind: 'one-of',
						name: 'bid',
						label: 'Which bid?',
						choices: best.map(({ bidId, total }) => ({
							value: bidId,
							text: `${bidderName(shown, bidId)}, ${writePoints(total)} points`,
						})),
					},
					{ kind: 'long-text', name: 'reason', label: 'Why?', rows: 4 },
				]
			: [],
		stored:
			lot.award?.submissionId == null ? {} : { bid: [lot.award.submissionId], reason: [lot.award.reason] },
		version: lot.decisions[0]?.version ?? 0,
		button: mayRecommend ? { text: 'Recommend it' } : null,
	};
}

export function recommendRefusal(refusal: RecommendRefusal): BoxError {
	switch (refusal.code) {
		case 'not-ranked':
			return { field: 'bid', message: 'This bid has not been ranked' };
		case 'not-the-best':
			return { field: 'bid', message: 'Another bid comes first by the notice’s formula' };
		case 'awarded-already':
			return { field: '', message: 'The lot has been decided. Undo that decision first' };
		case 'no-reason':
			return { field: 'reason', message: 'Enter the reason' };
	}
}
