import { BackLink } from '../../../components/govuk/back-link.tsx';
import { Button } from '../../../components/govuk/button.tsx';
import { Select } from '../../../components/govuk/select.tsx';
import { Table } from '../../../components/govuk/table.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import type { VersionsView } from './view.ts';

export function VersionsPage({ view }: { readonly view: VersionsView }) {
	const options = (view.compare?.numbers ?? []).map((number) => ({
		value: String(number),
		text: `Version ${number}`,
	}));
	return (
		<Main before={<BackLink href={`/returns/${view.returnId}`} text="Back to the return" />}>
			<PageHeading caption={view.caption}>Versions of the return</PageHeading>
			<Table
				id="versions"
				caption="Every version that was submitted is kept"
				wide
				columns={[{ text: 'Version' }, { text: 'Received' }, { text: 'Certified by' }, { text: 'Standing' }]}
				rows={view.versions.map((version) => ({
					key: version.href,
					cells: [
						<a key="link" className="govuk-link" href={version.href}>{`Version ${version.number}`}</a>,
						version.received,
						version.certifiedBy,
						version.standing,
					],
				}))}
				empty="Nothing has been submitted yet. Each version will be listed here with its time and who certified it."
			/>
			{view.compare === null ? null : (
				<form method="get" action={`/returns/${view.returnId}/compare`}>
					<h2 className="govuk-heading-m">Compare two versions</h2>
					<Select
						name="before"
						label="Earlier version"
						options={options}
						value={String(view.compare.before)}
					/>
					<Select name="after" label="Later version" options={options} value={String(view.compare.after)} />
					<Button variant="secondary">Compare</Button>
				</form>
			)}
		</Main>
	);
}
