import { Fragment } from 'react';
import { Details } from '../govuk/details.tsx';
import { Tag } from '../govuk/tag.tsx';
import { FigureCell } from '../words/figure-cell.tsx';
import { RatingTag } from '../words/rating-tag.tsx';
import type { CellView } from './record-view.ts';

/** Draws a piece of a described page. */
export function Said({ what }: { readonly what: CellView }) {
	if (typeof what === 'string') return <>{what}</>;
	if ('tag' in what) return <Tag colour={what.colour}>{what.tag}</Tag>;
	if ('strong' in what) return <strong>{what.strong}</strong>;
	if ('written' in what) return <span className="portal-written">{what.written}</span>;
	if ('rating' in what) return <RatingTag rating={what.rating} />;
	if ('figure' in what) return <FigureCell value={what.figure} parts={what.parts} none={what.none} />;
	if ('quiet' in what)
		return (
			<span className="portal-quiet">
				<Said what={what.quiet} />
			</span>
		);
	if ('lines' in what)
		return what.lines.map((line, index) => (
			<span key={index} className={index === 0 ? undefined : 'portal-second-line'}>
				<Said what={line} />
			</span>
		));
	if ('folded' in what)
		return (
			<Details summary={what.folded}>
				<ul className="govuk-list">
					{what.items.map((item, index) => (
						<li key={index}>
							<Said what={item} />
						</li>
					))}
				</ul>
			</Details>
		);
	if ('hash' in what) return <code className="portal-hash">{what.hash}</code>;
	if ('below' in what)
		return (
			<>
				<Said what={what.cell} />
				<span className="portal-quiet portal-second-line">{what.below}</span>
			</>
		);
	if ('href' in what)
		return (
			<a className="govuk-link" href={what.href}>
				<Said what={what.text} />
				<Hidden text={what.of} />
			</a>
		);
	return what.map((each, index) => (
		<Fragment key={index}>
			{index === 0 || follows(each) ? null : ' '}
			<Said what={each} />
		</Fragment>
	));
}

/** Read out after what is shown. */
export const Hidden = ({ text }: { readonly text: string | undefined }) =>
	text === undefined ? null : (
		<span className="govuk-visually-hidden">{follows(text) ? text : ` ${text}`}</span>
	);

const follows = (what: CellView): boolean => typeof what === 'string' && /^[,.:;]/.test(what);
