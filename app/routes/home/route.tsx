import { Main } from '../../components/layout/main.tsx';
import { PageHeading } from '../../components/layout/page-heading.tsx';
import { useView } from '../../components/layout/view-context.ts';
import { guarded } from '../../http/guarded.ts';
import { page } from '../../http/replies.ts';

export const loader = guarded('signed-in', async (g) => page(g, { title: 'Home', view: { name: g.actor.personName } }));

export default function HomePage() {
	const { name } = useView<{ name: string }>();
	return (
		<Main>
			<PageHeading>{`Welcome, ${name}`}</PageHeading>
		</Main>
	);
}
