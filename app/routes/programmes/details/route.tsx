import { partFormRoute } from '../part-form-route.ts';
import { describeDetail } from './view.ts';

const form = partFormRoute((facts, params) => describeDetail(facts, params.detail));

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
