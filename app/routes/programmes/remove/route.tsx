import { partFormRoute } from '../part-form-route.ts';
import { describeRemoval } from './view.ts';

const form = partFormRoute((facts, params) => describeRemoval(facts, params.part ?? '', params.entry ?? ''));

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
