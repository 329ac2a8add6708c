import { createContext, useContext } from 'react';

/** What the route's loader or refused action says. Given to the page as it is, never turned into JSON. */
export const ViewContext = createContext<unknown>(null);

/** The page's view; its type is the route's own `view.ts`. */
export const useView = <View>(): View => useContext(ViewContext) as View;
