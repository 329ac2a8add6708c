import { Fragment } from 'react';
import { Column, Row } from './column.tsx';
import { Main } from './main.tsx';
import { PageHeading } from './page-heading.tsx';

export interface PlainSection {
	/** None for what stands under the page's own heading. */
	readonly heading: string | null;
	readonly paragraphs?: readonly string[];
	readonly points?: readonly string[];
}

export interface PlainTextView {
	readonly title: string;
	readonly sections: readonly PlainSection[];
}

/** A page that is only read. */
export function PlainTextPage({ view }: { readonly view: PlainTextView }) {
	return (
		<Main>
			<Row>
				<Column width="two-thirds">
					<PageHeading>{view.title}</PageHeading>
					{view.sections.map(({ heading, paragraphs = [], points = [] }) => (
						<Fragment key={heading ?? ''}>
							{heading === null ? null : <h2 className="govuk-heading-m">{heading}</h2>}
							{paragraphs.map((words) => (
								<p key={words} className="govuk-body">
									{words}
								</p>
							))}
							{points.length === 0 ? null : (
								<ul className="govuk-list govuk-list--bullet">
									{points.map((words) => (
										<li key={words}>{words}</li>
									))}
								</ul>
							)}
						</Fragment>
					))}
				</Column>
			</Row>
		</Main>
	);
}
