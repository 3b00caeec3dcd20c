/* What draws the page. No other file names the package, but for what the compiler makes of elements. */

export { type JSX, render } from 'preact';
export { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
