import { Panel } from '../../../components/govuk/panel.tsx';
import { SummaryList } from '../../../components/govuk/summary-list.tsx';
import { Column, Row } from '../../../components/layout/column.tsx';
import { Main } from '../../../components/layout/main.tsx';
import type { ReceiptView } from './view.ts';

/** What a certifier keeps: when which version was received, and its fingerprint. */
export function ReceiptPage({ view }: { readonly view: ReceiptView }) {
	return (
		<Main>
			<Row>
				<Column width="two-thirds">
					<Panel title={view.title}>{view.rows.find(({ key }) => key === 'Received')?.value}</Panel>
					<h2 className="govuk-heading-m">Your receipt</h2>
					<SummaryList
						rows={[
							...view.rows.map(({ key, value }) => ({ key, value })),
							{ key: 'Fingerprint', value: <code className="portal-fingerprint">{view.hash}</code> },
						]}
					/>
					<p className="govuk-body">
						The fingerprint (SHA-256) is made from everything in this version. If a single figure were
						changed, it would be another.
					</p>
					{view.reviewBy ? (
						<>
							<h2 className="govuk-heading-m">What happens next</h2>
							<p className="govuk-body">{`The commissioner reviews the return by ${view.reviewBy}. You will get an e-mail if there is a question, and when it is accepted.`}</p>
						</>
					) : null}
					<p className="govuk-body">
						<a className="govuk-link" href={`/returns/${view.returnId}/versions/${view.number}`}>
							See what was sent
						</a>
					</p>
					<p className="govuk-body">
						<a className="govuk-link" href="/">
							Go to your start page
						</a>
					</p>
				</Column>
			</Row>
		</Main>
	);
}
