import { formRoute } from '../../../http/form-route.ts';
import { found } from '../../../http/guarded.ts';
import { parseNothing } from '../../../http/typed-fields.ts';
import { askForRun } from '../../../operations/job/ask-for-run.ts';
import { jobOff, runForm } from './view.ts';

const form = formRoute('job.run', {
	about: async (g) => found(g.services.jobs.find(({ name }) => name === g.params.job)),
	ask: runForm,
	parse: parseNothing,
	act: (g, { commandId }, _nothing, { name }) => askForRun(g.services, g.actor, { commandId, jobId: name }),
	refused: jobOff,
	done: () => ({ notice: 'The job will be run within a few seconds', to: '/operations' }),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
