import { BackLink } from '../../../components/govuk/back-link.tsx';
import { Button, ButtonGroup } from '../../../components/govuk/button.tsx';
import { ErrorSummary } from '../../../components/govuk/error-summary.tsx';
import { Column, Row } from '../../../components/layout/column.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import type { CheckView } from './view.ts';

export function CheckPage({ view }: { readonly view: CheckView }) {
	return (
		<Main before={<BackLink href={view.back} />}>
			<Row>
				<Column width="two-thirds">
					<ErrorSummary errors={view.errors.map(({ message }) => ({ text: message }))} />
					<PageHeading caption={view.caption}>{view.title}</PageHeading>
					<p className="govuk-body">{view.intro}</p>
					{view.problems.length === 0 ? null : (
						<ul className="govuk-list govuk-list--bullet">
							{view.problems.map(({ key, words, href }) => (
								<li key={key}>
									{words}.{' '}
									{href === null ? null : (
										<a className="govuk-link" href={href}>
											Put this right<span className="govuk-visually-hidden">{`: ${words}`}</span>
										</a>
									)}
								</li>
							))}
						</ul>
					)}
					<form method="post" noValidate>
						<input type="hidden" name="commandId" value={view.hidden.commandId} />
						<input type="hidden" name="expectedVersion" value={view.hidden.expectedVersion} />
						<ButtonGroup>
							{view.button === null ? null : <Button>{view.button}</Button>}
							<a className="govuk-link" href={view.back}>
								Go back to the terms
							</a>
						</ButtonGroup>
					</form>
				</Column>
			</Row>
		</Main>
	);
}
