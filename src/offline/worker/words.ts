/** What stands in the place of a page that this browser has not seen and cannot fetch. @param app the app's address there. */
export const notSeenPage = (app: string): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Not kept in this browser</title>
<h1>This page is not kept in this browser</h1>
<p>It was not opened here before, and the network cannot be reached now. <a href="${app}">Open it in the app</a>, which is kept, or come back when there is a network.</p>
</html>
`;
