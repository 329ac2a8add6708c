import { BackLink } from '../../../components/govuk/back-link.tsx';
import { Button } from '../../../components/govuk/button.tsx';
import { ErrorSummary } from '../../../components/govuk/error-summary.tsx';
import { Column, Row } from '../../../components/layout/column.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import { summaryOf } from '../../../http/form-errors.ts';
import type { SuspendView } from './view.ts';

export function SuspendPage({ view }: { readonly view: SuspendView }) {
	const suspends = view.wish === 'suspend';
	return (
		<Main before={<BackLink href={`/people/${view.id}`} />}>
			<Row>
				<Column width="two-thirds">
					<ErrorSummary errors={summaryOf(view.errors)} />
					<PageHeading>{view.heading}</PageHeading>
					<p className="govuk-body">
						{suspends
							? 'They are signed out at once and cannot sign in until you let them in again. What they did stays on record.'
							: 'They can sign in again with their password, and hold the roles they held before.'}
					</p>
					<form method="post" noValidate>
						<input type="hidden" name="commandId" value={view.commandId} />
						<input type="hidden" name="wish" value={view.wish} />
						<Button variant={suspends ? 'warning' : undefined}>
							{suspends ? 'Suspend' : 'Let in again'}
						</Button>
					</form>
				</Column>
			</Row>
		</Main>
	);
}
