import { draftFormRoute } from '../draft-form-route.ts';
import { describeKpi } from './view.ts';

const form = draftFormRoute((facts, params) => describeKpi(facts, params.kpi ?? '', params.part ?? ''));

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../../components/layout/form-page.tsx';
