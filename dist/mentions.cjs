'use strict'
/** One place where the text refers to an actor by a name or a noun phrase. */
exports.mentions = require('./json/mentions.json')
