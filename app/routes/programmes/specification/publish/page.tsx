import { FormPage } from '../../../../components/layout/form-page.tsx';
import { DifferenceTable } from '../difference-table.tsx';
import type { PublishView } from './view.ts';

export const PublishPage = ({ view: { form, rows, before, after } }: { readonly view: PublishView }) => (
	<FormPage view={form}>
		{before === null ? null : <DifferenceTable rows={rows} before={before} after={after} />}
	</FormPage>
);
