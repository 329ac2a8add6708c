import { partFormRoute } from '../part-form-route.ts';
import { describeBoards } from './view.ts';

const form = partFormRoute(describeBoards);

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
