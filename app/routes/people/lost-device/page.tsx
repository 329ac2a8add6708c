import { BackLink } from '../../../components/govuk/back-link.tsx';
import { Button } from '../../../components/govuk/button.tsx';
import { ErrorSummary } from '../../../components/govuk/error-summary.tsx';
import { SummaryList } from '../../../components/govuk/summary-list.tsx';
import { Textarea } from '../../../components/govuk/textarea.tsx';
import { WarningText } from '../../../components/govuk/warning-text.tsx';
import { Column, Row } from '../../../components/layout/column.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import { errorOf, summaryOf } from '../../../http/form-errors.ts';
import type { LostDeviceView } from './view.ts';

export function LostDevicePage({ view }: { readonly view: LostDeviceView }) {
	return (
		<Main before={<BackLink href={`/people/${view.id}`} />}>
			<Row>
				<Column width="two-thirds">
					<ErrorSummary errors={summaryOf(view.errors)} />
					<PageHeading caption={view.name}>Lost device</PageHeading>
					{view.begun === null ? <Begin view={view} /> : <Begun view={view} begun={view.begun} />}
				</Column>
			</Row>
		</Main>
	);
}

function Begin({ view }: { readonly view: LostDeviceView }) {
	return (
		<>
			<p className="govuk-body">
				Speak to {view.name} in person or on a number that you know. What you record here waits for a second
				administrator; until then nothing changes.
			</p>
			<form method="post" noValidate>
				<input type="hidden" name="commandId" value={view.commandId} />
				<Textarea
					name="reason"
					label="How do you know that it is really them?"
					labelSize="s"
					hint="For example: she came to my desk on Monday. The second administrator reads this."
					rows={3}
					value={view.reason}
					error={errorOf(view.errors, 'reason')}
				/>
				<Button>Record that they have lost their device</Button>
			</form>
		</>
	);
}

function Begun({
	view,
	begun,
}: {
	readonly view: LostDeviceView;
	readonly begun: NonNullable<LostDeviceView['begun']>;
}) {
	return (
		<>
			<SummaryList
				rows={[
					{ key: 'Recorded by', value: begun.by },
					{ key: 'On', value: begun.at },
					{ key: 'How they know', value: begun.reason },
				]}
			/>
			{begun.canConfirm ? (
				<form method="post" action={`/people/${view.id}/lost-device/confirm`} noValidate>
					<input type="hidden" name="commandId" value={view.commandId} />
					<WarningText>
						Speak to {view.name} yourself first. Then anybody who knows their password can set up another
						device.
					</WarningText>
					<Button variant="warning">Confirm, and remove the lost device</Button>
				</form>
			) : (
				<p className="govuk-body">A second administrator must now confirm it on this page, within 7 days.</p>
			)}
		</>
	);
}
