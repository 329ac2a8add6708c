import { BackLink } from '../../../components/govuk/back-link.tsx';
import { Button } from '../../../components/govuk/button.tsx';
import { ErrorSummary } from '../../../components/govuk/error-summary.tsx';
import { Column, Row } from '../../../components/layout/column.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import { summaryOf } from '../../../http/form-errors.ts';
import type { EndRoleView } from './view.ts';

export function EndRolePage({ view }: { readonly view: EndRoleView }) {
	return (
		<Main before={<BackLink href={`/people/${view.id}`} />}>
			<Row>
				<Column width="two-thirds">
					<ErrorSummary errors={summaryOf(view.errors)} />
					<PageHeading caption={view.name}>{`End the role “${view.role}”`}</PageHeading>
					<p className="govuk-body">
						From now on it gives them nothing. What they did in it stays on record. You can give it to them
						again later.
					</p>
					<form method="post" noValidate>
						<input type="hidden" name="commandId" value={view.commandId} />
						<Button variant="warning">End the role</Button>
					</form>
				</Column>
			</Row>
		</Main>
	);
}
