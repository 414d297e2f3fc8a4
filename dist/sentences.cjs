'use strict'
/** The coverage ledger: every sentence of the source, with what was drawn from it or why nothing was. */
exports.sentences = require('./json/sentences.json')
