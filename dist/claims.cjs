'use strict'
/** One proposition that the briefing asserts or reports and that could be contested. */
exports.claims = require('./json/claims.json')
