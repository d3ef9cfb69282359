// What a thread of a large validation runs, see src/cli/validate/threads.ts.
'use strict';

require('../dist/main.cjs').runThread();
