'use strict'
/** One action that the briefing urges on someone. */
exports.recommendations = require('./json/recommendations.json')
